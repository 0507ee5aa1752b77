using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Turns coerced values into the C# types of parameters: lists item by item, scalars where the C# type differs from the codec's.</summary>
internal static class InputConverter
{
    /// <summary>A converter for a shape, made of one for its named type.</summary>
    public static Func<object?, object?> Of(TypeShape shape, Func<object, object?> named)
    {
        if (shape.Element is not { } element)
        {
            return value => value is null ? null : named(value);
        }

        var item = Of(element, named);
        var itemType = shape.Type.IsArray ? shape.Type.GetElementType()! : shape.Type.GetGenericArguments()[0];
        var asArray = shape.Type.IsArray || shape.Type.IsInterface;
        return value =>
        {
            if (value is null)
            {
                return null;
            }

            var source = ((IEnumerable)value).Cast<object?>().Select(item).ToArray();
            var array = Array.CreateInstance(itemType, source.Length);
            for (var i = 0; i < source.Length; i++)
            {
                array.SetValue(source[i], i);
            }

            return asArray ? array : Activator.CreateInstance(shape.Type, array);
        };
    }

    /// <summary>A converter for a scalar or enum.</summary>
    public static Func<object, object?> Leaf(Type type)
    {
        if (type == typeof(JsonDocument))
        {
            return value => JsonSerializer.SerializeToDocument((JsonElement)value);
        }

        if (type.IsAssignableTo(typeof(JsonNode)))
        {
            return value => JsonSerializer.SerializeToNode((JsonElement)value);
        }

        if (type == typeof(DateTime))
        {
            // What a clock on a wall shows is no instant, and stays what it is.
            return value => value is DateTimeOffset instant ? instant.UtcDateTime : value;
        }

        return value =>
            type.IsInstanceOfType(value) ? value : Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
    }
}
