package peers;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;
import org.springframework.data.rest.core.annotation.RepositoryRestResource;

@RepositoryRestResource(path = "incidents")
interface Incidents extends Repository<Incident, Long> {

  @Query(
      """
      from Incident i join fetch i.revision v
      where v.supersededAt is null and i.country = :country and exists (select 1 from i.acts a where a.act = :act)
      order by i.report, i.ordinal
      """)
  List<Incident> ofCountryAndAct(@Param("country") String country, @Param("act") String act, Pageable page);
}
