package peers;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;
import org.springframework.data.rest.core.annotation.RepositoryRestResource;

@RepositoryRestResource(path = "counts")
interface Counts extends Repository<Count, String> {

  @Query(value = "select * from peers.summary(:country)", nativeQuery = true)
  List<Count> ofCountry(@Param("country") String country);
}
