import java.nio.file.Path;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j that answers Bolt, from the jars on the class path. Arguments: its folder, its settings, and Cypher
 * to run once; with that it ends by itself.
 */
class Neo4jServer {
    public static void main(String[] arguments) throws Exception {
        var server = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
            .loadPropertiesFromFile(Path.of(arguments[1]))
            .build();
        if (arguments.length > 2) {
            for (var at = 2; at < arguments.length; at++)
                server.database("neo4j").executeTransactionally(arguments[at]);
            server.shutdown();
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        System.out.println("ready");
        Thread.currentThread().join();
    }
}
