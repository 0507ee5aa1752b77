using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Errors;

/// <summary>An error of a GraphQL response (spec section 7.1.2).</summary>
/// <param name="Message">What was wrong, for the developer of the client.</param>
public sealed record GraphQLError(string Message)
{
    /// <summary>Every place in the document that takes part; empty when there is none.</summary>
    public ImmutableArray<SourceLocation> Locations { get; init; } = [];

    /// <summary>Response keys (<see cref="string"/>) and list indexes (<see cref="int"/>) down to the failed field.</summary>
    public ImmutableArray<object>? Path { get; init; }

    /// <summary>The stable code that clients branch on, sent as <c>extensions.code</c>; see <see cref="ErrorCodes"/>.</summary>
    public string? Code { get; init; }

    /// <summary>More members of <c>extensions</c>, sent as JSON; <c>code</c> is not among them.</summary>
    public ImmutableDictionary<string, object?>? Extensions { get; init; }

    /// <summary>Where a variable of the request is wrong; not sent, because the message says it.</summary>
    public InputPlace? Input { get; init; }
}
