package org.rapporteur.reading.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleVolumeTest {

  @Test
  void theVolumeOfTheReadmeHoldsThreeEntries() {
    List<VolumeEntry> entries = new ArrayList<>();
    new VolumeReader(name -> true).read(Path.of("docs", "sample-volume.pdf"), entries::add);
    assertThat(entries)
        .extracting(VolumeEntry::name)
        .containsExactly("KAZAKHSTAN", "PHILIPPINES", "TANZANIA");
  }
}
