namespace Lavamedia.GraphQL.Execution;

/// <summary>
/// Prepares the services of a root field. Every root field, also below the <c>query</c> of a payload, runs in a scope of its own, so that fields run side by side
/// without sharing a database context, and so that what one root argument grants (<c>stage: DRAFT</c>) ends with its field.
/// </summary>
public interface IServiceScopeInitializer
{
    /// <summary>Copies what the request knows (its user, its features) into scoped services of the root field.</summary>
    void Initialize(GraphQLRequest request, IServiceProvider scope);
}
