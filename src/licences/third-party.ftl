Third parties' parts of Rapporteur, each with its licence.

<#list dependencyMap as entry>
${entry.getValue()?join(" or ")}: ${entry.getKey().groupId}:${entry.getKey().artifactId}:${entry.getKey().version}<#if entry.getKey().url??> ${entry.getKey().url}</#if>
</#list>

Besides, written by hand, what ships without being a dependency of the build:

Apache-2.0: io.quarkus:quarkus-flyway-postgresql, which Quarkus adds where Flyway meets PostgreSQL
Apache-2.0: io.smallrye:smallrye-open-api-ui with Swagger UI and what that bundles, which quarkus-swagger-ui packs in
Public domain: Natural Earth's outlines of countries, through world-atlas (ISC), in the dashboard's map
