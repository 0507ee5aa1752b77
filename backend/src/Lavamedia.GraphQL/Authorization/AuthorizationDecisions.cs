namespace Lavamedia.GraphQL.Authorization;

/// <summary>The answers of one viewer to the requirements that an operation meets. Part of the key of its plan.</summary>
/// <param name="requirements">The requirements, in the order of the operation.</param>
/// <param name="decisions">The decisions in the same order.</param>
public sealed class AuthorizationDecisions(
    IReadOnlyList<AuthorizationRequirement> requirements,
    IReadOnlyList<AuthorizationDecision> decisions
)
{
    /// <summary>For operations that meet no requirement.</summary>
    public static AuthorizationDecisions None { get; } = new([], []);

    /// <summary>The decision on one requirement. One that was not asked for is refused.</summary>
    public AuthorizationDecision this[AuthorizationRequirement requirement]
    {
        get
        {
            for (var i = 0; i < requirements.Count; i++)
            {
                if (requirements[i] == requirement)
                {
                    return decisions[i];
                }
            }

            return AuthorizationDecision.NotAuthorized;
        }
    }

    /// <summary>The decision on a field: the first refusal, if there is one.</summary>
    public AuthorizationDecision On(AuthorizationFeature? feature)
    {
        if (feature is not null)
        {
            foreach (var requirement in feature.Requirements)
            {
                if (this[requirement] is not AuthorizationDecision.Allowed and var refusal)
                {
                    return refusal;
                }
            }
        }

        return AuthorizationDecision.Allowed;
    }

    /// <summary>The decisions as text, for the key of a plan.</summary>
    public string ToKey() => string.Concat(decisions.Select(decision => (char)('0' + (int)decision)));
}
