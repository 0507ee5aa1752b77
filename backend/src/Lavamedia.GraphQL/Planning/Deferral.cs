using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Planning;

/// <summary>What of a selection set comes later.</summary>
/// <param name="Usages">The <c>@defer</c>s that stand in this set, also those whose fields are only found further below.</param>
/// <param name="Groups">The fields that come later, by the <c>@defer</c>s that ask for them.</param>
internal sealed record Deferral(ImmutableArray<DeferUsage> Usages, ImmutableArray<DeferredSelections> Groups);
