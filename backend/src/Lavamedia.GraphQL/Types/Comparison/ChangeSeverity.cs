namespace Lavamedia.GraphQL.Types.Comparison;

/// <summary>What a change of the schema may do to clients that know the schema before it.</summary>
public enum ChangeSeverity
{
    /// <summary>Nothing.</summary>
    Safe,

    /// <summary>Operations stay valid but may behave otherwise, such as by an enum value that a client does not know.</summary>
    Dangerous,

    /// <summary>Operations that use what was changed become invalid, or their results no longer fit their types.</summary>
    Breaking,
}
