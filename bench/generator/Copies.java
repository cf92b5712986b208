import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** A file for each table: {@code <table>.copy} in a folder. */
final class Copies implements AutoCloseable {

  private final Map<Table, CopyFile> files = new EnumMap<>(Table.class);

  Copies(Path folder) {
    for (Table table : Table.values()) {
      files.put(table, new CopyFile(folder.resolve(table.sqlName() + ".copy")));
    }
  }

  void row(Table table, Object... fields) {
    files.get(table).row(fields);
  }

  @Override
  public void close() {
    files.values().forEach(CopyFile::close);
  }
}
