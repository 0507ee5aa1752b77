using System.Collections.Immutable;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Planning;

/// <summary>The fields selected on one object type, merged and in the order of the response.</summary>
/// <param name="type">The object type.</param>
/// <param name="fields">The fields.</param>
public sealed class SelectionSet(ObjectType type, ImmutableArray<FieldSelection> fields)
{
    /// <summary>The object type.</summary>
    public ObjectType Type { get; } = type;

    /// <summary>The fields in the order of the response.</summary>
    public ImmutableArray<FieldSelection> Fields { get; } = fields;
}
