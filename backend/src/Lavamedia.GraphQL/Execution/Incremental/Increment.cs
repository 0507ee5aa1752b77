using System.Collections.Immutable;
using Lavamedia.GraphQL.Errors;

namespace Lavamedia.GraphQL.Execution.Incremental;

/// <summary>Fields of an object, or items of a list, that are there now.</summary>
/// <param name="Part">What the client was told to wait for.</param>
/// <param name="SubPath">The way from the part's path to the object.</param>
/// <param name="Json">The fields or items; read until the payload is written.</param>
/// <param name="Errors">What went wrong within them.</param>
internal sealed record Increment(
    PendingPart Part,
    ImmutableArray<object> SubPath,
    ReadOnlyMemory<byte> Json,
    IReadOnlyList<GraphQLError> Errors
);
