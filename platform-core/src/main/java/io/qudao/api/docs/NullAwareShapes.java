package io.qudao.api.docs;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of each part of a shape whether it may be null, as the record itself says it; what may not is always there. */
final class NullAwareShapes extends ModelResolver {

    NullAwareShapes(ObjectMapper mapper) {
        super(mapper, new ShapeNames());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Schema resolve(
            AnnotatedType annotated, ModelConverterContext context, Iterator<ModelConverter> next) {
        Schema resolved = super.resolve(annotated, context, next);
        JavaType type = _mapper.constructType(annotated.getType());
        if (type != null && type.getRawClass().isRecord()) {
            Schema<?> shape = context.getDefinedModels().get(_typeName(type));
            if (shape != null && shape.getProperties() != null) {
                mark(type.getRawClass(), shape);
            }
        }
        return resolved;
    }

    @SuppressWarnings("rawtypes")
    private static void mark(Class<?> record, Schema<?> shape) {
        Map<String, Schema> properties = shape.getProperties();
        for (RecordComponent part : record.getRecordComponents()) {
            Schema property = properties.get(part.getName());
            if (property == null) {
                continue;
            }
            if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                require(shape, part.getName());
            } else {
                properties.put(part.getName(), nullable(property));
            }
        }
    }

    private static void require(Schema<?> shape, String name) {
        if (shape.getRequired() == null || !shape.getRequired().contains(name)) {
            shape.addRequiredItem(name);
        }
    }

    /** Beside a reference nothing else counts, so it is wrapped. */
    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Schema nullable(Schema property) {
        if (property.get$ref() == null) {
            return property.nullable(true);
        }
        return new Schema().type("object").allOf(List.of(property)).nullable(true);
    }
}
