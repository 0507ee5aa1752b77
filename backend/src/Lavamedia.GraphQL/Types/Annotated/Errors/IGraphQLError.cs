namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>An expected failure that is part of a mutation's contract: shown in the payload's <c>errors</c>, never as a top-level error.</summary>
public interface IGraphQLError
{
    /// <summary>A sentence for the user: what was wrong and what to do.</summary>
    string Message { get; }

    /// <summary>A stable code in upper snake case, such as <c>SLUG_TAKEN</c>, on which clients branch.</summary>
    string Code { get; }
}
