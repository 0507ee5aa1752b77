using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution;

/// <summary>
/// Refuses <c>where</c>, <c>order</c> and <c>groups(by:)</c> on members that the viewer may not read: an answer to them would tell
/// their value.
/// </summary>
internal static class FilterAuthorization
{
    /// <exception cref="GraphQLException">A member is not the viewer's to ask about.</exception>
    public static void Check(ArgumentValues values, ResolverContext context)
    {
        foreach (var definition in values.Definitions)
        {
            if (!values.Has(definition.Ordinal))
            {
                continue;
            }

            var requirements =
                definition.Features.Get<FilterBinding>()?.Requirements
                ?? definition.Features.Get<SortBinding>()?.Requirements
                ?? [];
            CheckRequirements(requirements, context);
            CheckValue(values[definition.Ordinal], context);
        }
    }

    private static void CheckValue(object? value, ResolverContext context)
    {
        switch (value)
        {
            case ArgumentValues nested:
                Check(nested, context);
                break;
            case GroupKey key:
                CheckRequirements(key.Requirements, context);
                break;
            case IEnumerable<object?> list:
                foreach (var item in list)
                {
                    CheckValue(item, context);
                }

                break;
        }
    }

    private static void CheckRequirements(IReadOnlyList<AuthorizationRequirement> requirements, ResolverContext context)
    {
        foreach (var requirement in requirements)
        {
            if (context.DecisionOn(requirement) is not AuthorizationDecision.Allowed and var refusal)
            {
                throw new GraphQLException([.. FieldFailures.Of(context.Selection, refusal).Errors]);
            }
        }
    }
}
