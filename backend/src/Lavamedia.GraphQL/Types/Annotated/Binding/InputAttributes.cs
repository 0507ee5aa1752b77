using System.Reflection;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>The attributes of an input, which a record may carry on the parameter or on the property.</summary>
internal readonly struct InputAttributes(ParameterInfo? parameter, PropertyInfo? property)
{
    /// <summary>The type argument of <c>[ID&lt;T&gt;]</c>.</summary>
    public Type? NodeType
    {
        get
        {
            var attributes = (parameter?.GetCustomAttributes() ?? []).Concat(property?.GetCustomAttributes() ?? []);
            return attributes
                .Select(attribute => attribute.GetType())
                .FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDAttribute<>))
                ?.GetGenericArguments()[0];
        }
    }

    /// <summary>The name that <c>[GraphQLType]</c> gives.</summary>
    public string? GivenType =>
        (
            parameter?.GetCustomAttribute<GraphQLTypeAttribute>()
            ?? property?.GetCustomAttribute<GraphQLTypeAttribute>()
        )?.Name;
}
