package peers;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;
import org.springframework.data.rest.core.annotation.RepositoryRestResource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

@RepositoryRestResource(path = "facts")
interface Facts extends Repository<Fact, Long> {

  @Query(value = "select * from peers.facts_country(:country, :day)", nativeQuery = true)
  List<Fact> ofCountry(@Param("country") String country, @Param("day") @DateTimeFormat(iso = ISO.DATE) LocalDate day);

  @Query(value = "select * from peers.facts_all(:day, :most)", nativeQuery = true)
  List<Fact> ofAll(@Param("day") @DateTimeFormat(iso = ISO.DATE) LocalDate day, @Param("most") int most);
}
