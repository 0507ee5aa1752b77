using System.Security.Claims;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution;

/// <summary>What a resolver is told: one for each resolved field.</summary>
public sealed class ResolverContext
{
    private readonly OperationContext _operation;
    private readonly RootFieldScope _scope;

    internal ResolverContext(OperationContext operation, RootFieldScope scope, FieldSelection selection, object? parent)
    {
        _operation = operation;
        _scope = scope;
        Selection = selection;
        Parent = parent;
    }

    /// <summary>The field.</summary>
    public FieldSelection Selection { get; }

    /// <summary>The object whose field is resolved; null for root fields.</summary>
    public object? Parent { get; }

    /// <summary>The request.</summary>
    public GraphQLRequest Request => _operation.Request;

    /// <summary>The schema.</summary>
    public Schema Schema => _operation.Schema;

    /// <summary>Who asks.</summary>
    public ClaimsPrincipal User => Request.User;

    /// <summary>The services of the root field.</summary>
    public IServiceProvider Services => _scope.Services;

    /// <summary>Cancelled when the client leaves or the deadline passes.</summary>
    public CancellationToken CancellationToken => _operation.CancellationToken;

    /// <summary>The coerced arguments of the field.</summary>
    public ArgumentValues Arguments => _operation.ArgumentsOf(Selection);

    /// <summary>The coerced arguments of another field of the operation.</summary>
    public ArgumentValues ArgumentsOf(FieldSelection field) => _operation.ArgumentsOf(field);

    /// <summary>Whether the viewer passes a requirement that stands in the schema.</summary>
    public AuthorizationDecision DecisionOn(AuthorizationRequirement requirement) => _operation.DecisionOn(requirement);

    internal int InitialCountOf(FieldSelection field) => _operation.InitialCountOf(field);

    internal void CoerceArguments()
    {
        if (Selection.Field.Arguments.Count > 0)
        {
            _operation.ArgumentsOf(Selection);
        }
    }

    internal RootFieldScope Scope => _scope;
}
