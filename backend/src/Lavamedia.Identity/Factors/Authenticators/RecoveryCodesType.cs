using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Factors.Authenticators;

/// <summary>What the schema shows of new recovery codes.</summary>
[ObjectType<RecoveryCodes>]
internal static class RecoveryCodesType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<RecoveryCodes> type) => type.Field(codes => codes.Codes);
}
