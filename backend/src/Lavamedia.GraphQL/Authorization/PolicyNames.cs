using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Authorization;

/// <summary>The policies that the fields of a schema name.</summary>
internal static class PolicyNames
{
    /// <param name="schema">The schema.</param>
    /// <param name="registered">The policies that viewers can hold; empty where nobody says which there are.</param>
    /// <param name="hasDefault">Whether an <c>[Authorize]</c> may go without a policy: it then asks for any signed-in viewer.</param>
    /// <exception cref="SchemaBindingException">A field asks for a policy that nobody registered, or for none where it must name one.</exception>
    public static void Check(Schema schema, IReadOnlySet<string> registered, bool hasDefault)
    {
        if (!hasDefault)
        {
            CheckAllAreNamed(schema);
        }

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

    private static void CheckAllAreNamed(Schema schema)
    {
        var bare = schema
            .Types.OfType<ComplexType>()
            .SelectMany(type => type.Fields)
            .FirstOrDefault(field => field.Features.Get<AuthorizationFeature>()?.Requirements.Any(IsBare) is true);
        if (bare is not null)
        {
            throw new SchemaBindingException($"{bare} asks for no policy, and this server has no default one. Name it.")
            {
                Code = SchemaErrorCodes.NoDefaultPolicy,
            };
        }

        static bool IsBare(AuthorizationRequirement requirement) => requirement is { Policy: null, Roles: null };
    }
}
