package dev.culprit.article;

import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

/** Keeps near misses out of the fact index. */
public class ClueRouting implements RoutingBinder {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().use("kind");
        context.bridge(Clue.class, new Bridge());
    }

    private static final class Bridge implements RoutingBridge<Clue> {

        @Override
        public void route(DocumentRoutes routes, Object id, Clue clue, RoutingBridgeRouteContext context) {
            if (clue.getKind() == Clue.Kind.NEAR_MISS) {
                routes.notIndexed();
            } else {
                routes.addRoute();
            }
        }

        @Override
        public void previousRoutes(DocumentRoutes routes, Object id, Clue clue, RoutingBridgeRouteContext context) {
            routes.addRoute();
        }
    }
}
