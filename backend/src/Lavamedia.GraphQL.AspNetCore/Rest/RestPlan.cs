using System.Collections.Frozen;
using System.Collections.Immutable;
using Lavamedia.GraphQL.AspNetCore.PublishedOperations;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>A route within a schema: of which types its parameters are, and where in the response of the engine its answer stands.</summary>
internal sealed class RestPlan
{
    /// <summary>The route.</summary>
    public required RestRoute Route { get; init; }

    /// <summary>The schema.</summary>
    public required Schema Schema { get; init; }

    /// <summary>The types of the route's parameters, in their order.</summary>
    public required ImmutableArray<GraphQLType> ParameterTypes { get; init; }

    /// <summary>The largest page, and that of a request which says nothing; for routes that are paged.</summary>
    public required PageSizes PageSizes { get; init; }

    /// <summary>The type of the body; null when the route takes none.</summary>
    public GraphQLType? BodyType { get; init; }

    /// <summary>Whether the body may name the version that it is based on, which the header <c>If-Match</c> may do instead.</summary>
    public bool HasExpectedVersion { get; init; }

    /// <summary>Whether one of the two has to name it.</summary>
    public bool NeedsVersion { get; init; }

    /// <summary>The root field.</summary>
    public required FieldDefinition Root { get; init; }

    /// <summary>The selection of the root field.</summary>
    public required FieldNode RootNode { get; init; }

    /// <summary>The name under which the response has the root field.</summary>
    public required string RootKey { get; init; }

    /// <summary>What the answer is: the field of the payload, the root field itself otherwise.</summary>
    public required FieldNode AnswerNode { get; init; }

    /// <summary>The type of the answer.</summary>
    public required GraphQLType AnswerType { get; init; }

    /// <summary>The name under which a payload has the answer; null when the root field is the answer.</summary>
    public string? AnswerKey { get; init; }

    /// <summary>The name under which a payload has its errors; null when it has none.</summary>
    public string? ErrorsKey { get; init; }

    /// <summary>What sort of refusal each error of the payload is, by the name of its type.</summary>
    public FrozenDictionary<string, ErrorKind> ErrorKinds { get; init; } = FrozenDictionary<string, ErrorKind>.Empty;

    /// <summary>The error types of the payload.</summary>
    public ImmutableArray<ObjectType> ErrorTypes { get; init; } = [];

    /// <summary>The name under which a segment has its elements, and that of their number; null when the answer is no page.</summary>
    public string? ItemsKey { get; init; }

    /// <summary>The name under which a segment has the number of all elements.</summary>
    public string? TotalKey { get; init; }

    /// <summary>The operation behind the route.</summary>
    public PublishedOperation Operation => Route.Operation;
}
