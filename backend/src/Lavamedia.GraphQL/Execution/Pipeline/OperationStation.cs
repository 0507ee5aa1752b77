using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution.Pipeline;

/// <summary>Chooses the operation of a document (GetOperation, spec section 6.1) and refuses what may not run here.</summary>
internal static class OperationStation
{
    /// <exception cref="RequestRefusedException">There is no such operation, or it may not run here.</exception>
    public static PreparedOperation Choose(PreparedDocument document, GraphQLRequest request, bool allowSubscriptions)
    {
        var operation = Find(document, request.OperationName);
        switch (operation.Definition.Operation)
        {
            case OperationKind.Mutation when !request.AllowMutations:
                throw RequestRefusedException.Of(
                    ExecutionOutcome.NotAllowed,
                    "Mutations are only accepted by POST.",
                    ExecutionErrorCodes.OperationNotAllowed
                );
            case OperationKind.Subscription when !allowSubscriptions:
                throw RequestRefusedException.Of(
                    ExecutionOutcome.NotAllowed,
                    "Subscriptions cannot be answered with a single response. Use WebSockets or server-sent events.",
                    ExecutionErrorCodes.OperationNotAllowed
                );
        }

        if (operation.IntrospectedField is { } field && !request.AllowIntrospection)
        {
            throw new RequestRefusedException(
                ExecutionOutcome.Invalid,
                new Errors.GraphQLError("Introspection is not allowed for the current request.")
                {
                    Code = ExecutionErrorCodes.IntrospectionNotAllowed,
                    Locations = [document.Source.GetLocation(field.Span.Start)],
                    Extensions = System.Collections.Immutable.ImmutableDictionary<string, object?>.Empty.Add(
                        "field",
                        field.Name.Value
                    ),
                }
            );
        }

        return operation;
    }

    private static PreparedOperation Find(PreparedDocument document, string? name)
    {
        if (name is null)
        {
            return document.Operations switch
            {
                [var only] => only,
                [] => throw Refuse("Must provide an operation."),
                _ => throw Refuse("Must provide operation name if query contains multiple operations."),
            };
        }

        return document.Operations.FirstOrDefault(operation => operation.Name == name)
            ?? throw Refuse($"Unknown operation named \"{name}\".");
    }

    private static RequestRefusedException Refuse(string message) =>
        RequestRefusedException.Of(ExecutionOutcome.BadRequest, message, ExecutionErrorCodes.OperationNotFound);
}
