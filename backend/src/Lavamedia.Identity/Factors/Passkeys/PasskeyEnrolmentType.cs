using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Factors.Passkeys;

/// <summary>What the schema shows of an enrolment.</summary>
[ObjectType<PasskeyEnrolment>]
internal static class PasskeyEnrolmentType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<PasskeyEnrolment> type)
    {
        type.Field(enrolment => enrolment.Transaction);
        type.Field(enrolment => enrolment.Options);
    }
}
