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

    /// <summary>The fields in the order of the response; those that <c>@defer</c> puts off are not among them.</summary>
    public ImmutableArray<FieldSelection> Fields { get; } = fields;

    /// <summary>
    /// Stands for fields that come later, for planners that can defer: they make a slot of it, load the key of each parent for it, and call
    /// its <see cref="SlotValues.TryWrite"/> first thing after an object's opening brace. It writes nothing. Null when nothing comes later.
    /// </summary>
    public FieldSelection? DeferralMark { get; internal set; }

    /// <summary>The fields that come later; null when there are none.</summary>
    internal Deferral? Deferral { get; init; }
}
