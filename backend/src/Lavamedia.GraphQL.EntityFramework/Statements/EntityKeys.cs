using System.Globalization;
using Lavamedia.GraphQL.EntityFramework.Planning;
using Lavamedia.GraphQL.Planning;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lavamedia.GraphQL.EntityFramework.Statements;

/// <summary>The keys of a batch, from entities or from raw keys.</summary>
internal static class EntityKeys
{
    /// <summary>The one property that is the key.</summary>
    public static IProperty Property(IEntityType entityType) =>
        entityType.FindPrimaryKey()?.Properties is [var property]
            ? property
            : throw new SchemaBindingException(
                $"{entityType.ClrType.Name} has no single key, so it cannot be read by key."
            );

    /// <summary>An array with the key of each source, in their order.</summary>
    public static Array Of(EntityStep step, StepExecution execution)
    {
        var property = Property(step.Levels[0].EntityType);
        var keys = Array.CreateInstance(property.ClrType, execution.Sources.Count);
        var getter = property.GetGetter();
        for (var i = 0; i < keys.Length; i++)
        {
            var source = execution.Sources[i];
            keys.SetValue(
                step.Request.Source is SelectionSource.Keys
                    ? Key(source, property.ClrType)
                    : getter.GetClrValue(source),
                i
            );
        }

        return keys;
    }

    private static object Key(object raw, Type type) =>
        type.IsInstanceOfType(raw) ? raw
        : type == typeof(Guid) ? Guid.Parse((string)raw)
        : Convert.ChangeType(raw, type, CultureInfo.InvariantCulture);
}
