namespace Lavamedia.Identity.Mail;

/// <summary>Sends a person a mail. Holds no link: that is made when the mail is sent.</summary>
/// <param name="UserId">The person.</param>
/// <param name="Kind">Which mail.</param>
/// <param name="Email">Where it goes when that is not the person's present address.</param>
internal sealed record SendAccountMail(Guid UserId, AccountMailKind Kind, string? Email = null);
