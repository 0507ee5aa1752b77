using Lavamedia.Identity.OneTimeTokens;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Lavamedia.Identity.Mail;

/// <summary>
/// Makes the link and sends the mail. A mail that was sent by an attempt which crashed is sent again, with a link of its own;
/// the older one is withdrawn.
/// </summary>
internal sealed partial class SendAccountMailHandler(
    LavamediaDbContext context,
    OneTimeTokens.OneTimeTokens tokens,
    AccountMailText texts,
    IMailSender sender,
    ILogger<SendAccountMailHandler> logger
) : IJobHandler<SendAccountMail>
{
    public async Task RunAsync(SendAccountMail job, JobExecution execution, CancellationToken cancellationToken)
    {
        var user = await context
            .Set<User>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .SingleOrDefaultAsync(candidate => candidate.Id == job.UserId, cancellationToken);
        if (user is null || !IsWanted(job.Kind, user))
        {
            return;
        }

        var email = job.Email ?? user.Email;
        string? token = null;
        if (PurposeOf(job.Kind) is { } purpose)
        {
            token = await tokens.IssueAsync(user, purpose, email, cancellationToken);
            if (token is null)
            {
                LogTooMany(logger, job.Kind, user.Id);
                return;
            }
        }

        try
        {
            await sender.SendAsync(texts.Compose(job.Kind, user, email, token), cancellationToken);
        }
        catch (Exception) when (token is not null)
        {
            // What nobody got does not count among the mails of the hour: a mail server that is away for long loses none.
            await tokens.DiscardAsync(token, CancellationToken.None);
            throw;
        }
    }

    // What was asked for may be over by the time that a slow mail server answers again.
    private static bool IsWanted(AccountMailKind kind, User user) =>
        kind == AccountMailKind.Invitation ? user.Status == UserStatus.Invited : user.Status == UserStatus.Active;

    private static OneTimePurpose? PurposeOf(AccountMailKind kind) =>
        kind switch
        {
            AccountMailKind.Invitation => OneTimePurpose.Invitation,
            AccountMailKind.PasswordReset => OneTimePurpose.PasswordReset,
            AccountMailKind.EmailVerification => OneTimePurpose.EmailVerification,
            _ => null,
        };

    [LoggerMessage(
        LogLevel.Warning,
        "No {Kind} mail for user {UserId}: too many of them within an hour. The next one goes out when the hour is over."
    )]
    private static partial void LogTooMany(ILogger logger, AccountMailKind kind, Guid userId);
}
