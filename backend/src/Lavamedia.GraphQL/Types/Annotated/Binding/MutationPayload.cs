namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>What a mutation answered: a value or expected errors. The runtime side of every payload type.</summary>
internal sealed record MutationPayload(object? Value, IReadOnlyList<IGraphQLError>? Errors);
