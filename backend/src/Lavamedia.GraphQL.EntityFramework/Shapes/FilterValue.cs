using System.Globalization;

namespace Lavamedia.GraphQL.EntityFramework.Shapes;

/// <summary>Brings a coerced input value to the C# type of the member it is compared with.</summary>
internal static class FilterValue
{
    public static object Convert(object value, Type type, string? nodeTypeName)
    {
        if (nodeTypeName is not null)
        {
            return OpaqueId.Read((string)value, nodeTypeName, type);
        }

        if (type.IsInstanceOfType(value))
        {
            return value;
        }

        return (value, type) switch
        {
            (string id, _) when type == typeof(Guid) => Guid.Parse(id),
            (DateTimeOffset moment, _) when type == typeof(DateTime) => moment.UtcDateTime,
            (_, { IsEnum: true }) => Enum.ToObject(type, value),
            _ => System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture),
        };
    }
}
