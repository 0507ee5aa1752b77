using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Planning;

/// <summary>Fields of an object that come later, together, because the same <c>@defer</c>s ask for them and nothing else does.</summary>
internal sealed class DeferredSelections(
    ImmutableArray<DeferUsage> usages,
    SelectionSet selections,
    FieldSelection? field,
    Lazy<SelectionStep?> step
)
{
    /// <summary>The <c>@defer</c>s that wait for these fields.</summary>
    public ImmutableArray<DeferUsage> Usages { get; } = usages;

    public SelectionSet Selections { get; } = selections;

    /// <summary>The field whose value has these fields; null at the root.</summary>
    public FieldSelection? Field { get; } = field;

    /// <summary>The step that reads these fields of entities, by their keys; null where the executor runs them.</summary>
    public SelectionStep? Step => step.Value;
}
