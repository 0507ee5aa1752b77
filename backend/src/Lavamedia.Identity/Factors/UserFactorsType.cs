using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Factors;

/// <summary>What the schema shows of factors: to the person, and to those who manage accounts.</summary>
[ObjectType<UserFactors>]
internal static class UserFactorsType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<UserFactors> type)
    {
        type.Field(factors => factors.HasPassword);
        type.Field(factors => factors.HasAuthenticator);
        type.Field(factors => factors.RecoveryCodesLeft);
        type.Field(factors => factors.Passkeys);
    }
}
