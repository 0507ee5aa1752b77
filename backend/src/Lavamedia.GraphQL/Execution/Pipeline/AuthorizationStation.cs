using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution.Pipeline;

/// <summary>Asks the authorizer, once for each distinct requirement, what the viewer may do in an operation.</summary>
internal sealed class AuthorizationStation(IFieldAuthorizer authorizer)
{
    public async ValueTask<AuthorizationDecisions> DecideAsync(
        PreparedOperation operation,
        GraphQLRequest request,
        CancellationToken cancellationToken
    )
    {
        var requirements = operation.Requirements;
        if (requirements.Count == 0)
        {
            return AuthorizationDecisions.None;
        }

        var decisions = new AuthorizationDecision[requirements.Count];
        for (var i = 0; i < decisions.Length; i++)
        {
            decisions[i] = await authorizer
                .AuthorizeAsync(requirements[i], request.User, request.Services, cancellationToken)
                .ConfigureAwait(false);
        }

        return new AuthorizationDecisions(requirements, decisions);
    }
}
