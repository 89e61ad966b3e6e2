package io.qudao.api.docs;

import io.qudao.access.ApiScope;
import io.qudao.api.Decimal;
import io.qudao.api.ProblemBody;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.OpenApiLocaleCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document, made from the controllers and completed with what holds for all of them. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    static final String SECURITY = "oauth2";
    static final String PROBLEM = "Problem";
    static final String ETAG = "ETag";

    static {
        SpringDocUtils.getConfig()
                .replaceWithSchema(
                        Decimal.class,
                        new StringSchema().format("decimal").example("12.5").description("A decimal as a string"));
    }

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new NullAwareShapes(mappers.jsonMapper());
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("Qudao API").version("1"))
                .servers(List.of(new Server().url("/")))
                .components(new Components().addSecuritySchemes(SECURITY, oauth2()));
    }

    private static SecurityScheme oauth2() {
        Scopes scopes = new Scopes();
        for (ApiScope scope : ApiScope.values()) {
            scopes.addString(scope.value(), scope.value());
        }
        return new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .flows(new OAuthFlows()
                        .clientCredentials(
                                new OAuthFlow().tokenUrl("/oauth2/token").scopes(scopes)));
    }

    /** The parts that every operation refers to. */
    @Bean
    GlobalOpenApiCustomizer sharedParts() {
        return document -> {
            Components parts = document.getComponents();
            ModelConverters.getInstance()
                    .resolveAsResolvedSchema(new AnnotatedType(ProblemBody.class).resolveAsRef(false))
                    .referencedSchemas
                    .forEach(parts::addSchemas);
            parts.addResponses(PROBLEM, problem());
            parts.addHeaders(
                    ETAG,
                    new Header().description("The version, for If-Match").schema(new StringSchema().example("\"3\"")));
        };
    }

    private static ApiResponse problem() {
        Schema<?> shape = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description("What is wrong, in the language of Accept-Language")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(shape)));
    }

    @Bean
    GlobalOperationCustomizer completeOperations() {
        return new DescribedOperations();
    }

    @Bean
    OpenApiLocaleCustomizer operationTexts() {
        return new DocumentTexts();
    }
}
