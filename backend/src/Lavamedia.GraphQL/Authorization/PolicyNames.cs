using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Authorization;

/// <summary>The policies that the fields of a schema name.</summary>
internal static class PolicyNames
{
    /// <param name="schema">The schema.</param>
    /// <param name="registered">The policies that viewers can hold; empty where nobody says which there are.</param>
    /// <exception cref="SchemaBindingException">A field asks for a policy that nobody registered.</exception>
    public static void Check(Schema schema, IReadOnlySet<string> registered)
    {
        if (registered.Count == 0)
        {
            return;
        }

        foreach (var field in schema.Types.OfType<ComplexType>().SelectMany(type => type.Fields))
        {
            var unknown = field
                .Features.Get<AuthorizationFeature>()
                ?.Requirements.FirstOrDefault(requirement =>
                    requirement.Policy is { } policy && !registered.Contains(policy)
                );
            if (unknown is not null)
            {
                throw new SchemaBindingException(
                    $"{field} asks for the policy \"{unknown.Policy}\", which nobody registered."
                )
                {
                    Code = SchemaErrorCodes.PolicyNotFound,
                };
            }
        }
    }
}
