using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Annotated.Scalars;

namespace Lavamedia.GraphQL.Execution.Pipeline;

/// <summary>Coerces the variables of a request (spec section 6.1.2).</summary>
internal static class VariableStation
{
    /// <exception cref="RequestRefusedException">A variable is missing or does not fit its type.</exception>
    public static VariableValues Coerce(PreparedOperation operation, GraphQLRequest request)
    {
        FeatureCollection? features = null;
        if (request.Uploads.Count > 0)
        {
            features = new FeatureCollection();
            features.Set(new UploadsFeature(request.Uploads));
        }

        return VariableCoercion.TryCoerce(
            operation.Variables,
            request.Variables,
            features,
            out var values,
            out var errors
        )
            ? values
            : throw new RequestRefusedException(ExecutionOutcome.BadRequest, errors);
    }
}
