namespace Lavamedia.GraphQL.Planning;

/// <summary>The values of <see cref="SchemaBindingException.Code"/>.</summary>
public static class SchemaErrorCodes
{
    /// <summary>Paging, projection, filtering and sorting do not stand in this order on a field.</summary>
    public const string FeaturesMisordered = "HC0050";

    /// <summary>Two errors of the mutations have one name.</summary>
    public const string ErrorNameTaken = "HC0066";

    /// <summary>The name of a mutation's payload belongs to something that is no object type.</summary>
    public const string PayloadNotObject = "HC0069";

    /// <summary>An <c>[Authorize]</c> names a policy that nobody registered.</summary>
    public const string PolicyNotFound = "AUTH_POLICY_NOT_FOUND";

    /// <summary>An <c>[Authorize]</c> names no policy on a server that has no default one.</summary>
    public const string NoDefaultPolicy = "AUTH_NO_DEFAULT_POLICY";
}
