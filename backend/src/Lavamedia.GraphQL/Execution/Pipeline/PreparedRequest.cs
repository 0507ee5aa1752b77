using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution.Pipeline;

/// <summary>A request whose document is valid and whose variables fit: what can be run, as often as there are events.</summary>
/// <param name="Request">The request.</param>
/// <param name="Operation">The operation that it chose.</param>
/// <param name="Variables">The coerced variables.</param>
internal sealed record PreparedRequest(GraphQLRequest Request, PreparedOperation Operation, VariableValues Variables);
