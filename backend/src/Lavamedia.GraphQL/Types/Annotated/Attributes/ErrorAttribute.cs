namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The mutation can answer with this error in the union <c>{Mutation}Error</c> of its payload.</summary>
/// <typeparam name="TError">An exception or record that implements <see cref="IGraphQLError"/>; <c>XException</c> is shown as <c>XError</c>.</typeparam>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ErrorAttribute<TError> : Attribute;
