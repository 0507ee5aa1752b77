using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Factors.Authenticators;

/// <summary>What the schema shows of an enrolment: to the person, once.</summary>
[ObjectType<AuthenticatorEnrolment>]
internal static class AuthenticatorEnrolmentType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<AuthenticatorEnrolment> type)
    {
        type.Field(enrolment => enrolment.Transaction);
        type.Field(enrolment => enrolment.Secret);
        type.Field(enrolment => enrolment.Uri);
    }
}
