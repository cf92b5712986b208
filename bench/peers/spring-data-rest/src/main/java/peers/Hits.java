package peers;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;
import org.springframework.data.rest.core.annotation.RepositoryRestResource;

@RepositoryRestResource(path = "hits")
interface Hits extends Repository<Hit, String> {

  @Query(value = "select * from peers.search(:words, 50)", nativeQuery = true)
  List<Hit> search(@Param("words") String words);
}
