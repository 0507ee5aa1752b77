using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution.Values;

/// <summary>The items of a list after those of the first payload, as the resolver gave them.</summary>
/// <param name="Field">The field that streams them.</param>
/// <param name="Scope">The services of the root field.</param>
/// <param name="Items">The items that are still to be completed.</param>
/// <param name="FirstIndex">The index of the first of them.</param>
internal sealed record StreamedItems(
    FieldSelection Field,
    RootFieldScope Scope,
    IReadOnlyList<object?> Items,
    int FirstIndex
);
