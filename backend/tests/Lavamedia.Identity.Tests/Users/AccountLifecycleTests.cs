using System.Net.Mail;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Authentication;
using Lavamedia.Identity.OneTimeTokens;
using Lavamedia.Identity.Passwords;
using Lavamedia.Identity.Roles;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Users;
using Lavamedia.Identity.Users.Lifecycle;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Identity.Tests.Users;

public sealed class AccountLifecycleTests(AccountFixture accounts) : IClassFixture<AccountFixture>
{
    private static readonly string[] Manager = [IdentityPermissions.ManageUsers];

    [Fact]
    public async Task An_invited_person_sets_a_name_and_a_password_by_the_link_and_only_once()
    {
        var manager = await accounts.AddUserAsync("manager");
        var email = $"new-{Guid.NewGuid():N}@lavamedia.example";
        var invited = await InviteAsync(manager, email);
        (await accounts.FindAsync(invited.Id)).Status.ShouldBe(UserStatus.Invited);
        await accounts.RunJobsAsync();
        var token = accounts.Mails.TokenTo(email);

        (await AcceptAsync(token, "Zoé Lambert", "short")).ShouldBe(PasswordWeakness.TooShort);
        (await AcceptAsync(token, "Zoé Lambert", "un volcan sous la neige")).ShouldBeNull();
        await Should.ThrowAsync<InvalidOneTimeLinkException>(() =>
            AcceptAsync(token, "Zoé", "un volcan sous la neige")
        );

        var member = await accounts.FindAsync(invited.Id);
        member.Status.ShouldBe(UserStatus.Active);
        member.EmailVerifiedAt.ShouldNotBeNull();
        (await accounts.SignInAsync(email, "un volcan sous la neige")).DisplayName.ShouldBe("Zoé Lambert");
    }

    [Fact]
    public async Task A_newer_invitation_withdraws_the_older_one()
    {
        var manager = await accounts.AddUserAsync("manager");
        var email = $"new-{Guid.NewGuid():N}@lavamedia.example";
        var invited = await InviteAsync(manager, email);
        await accounts.RunJobsAsync();
        var first = accounts.Mails.TokenTo(email);
        await accounts.ActAsync(
            manager,
            Manager,
            (InviteUser invite) => invite.AgainAsync(invited.Id, CancellationToken.None)
        );
        await accounts.RunJobsAsync();
        await Should.ThrowAsync<InvalidOneTimeLinkException>(() =>
            AcceptAsync(first, "Zoé", "un volcan sous la neige")
        );
        (await AcceptAsync(accounts.Mails.TokenTo(email), "Zoé", "un volcan sous la neige")).ShouldBeNull();
    }

    [Fact]
    public async Task A_mail_server_that_is_away_for_long_loses_no_mail()
    {
        var manager = await accounts.AddUserAsync("manager");
        var email = $"new-{Guid.NewGuid():N}@lavamedia.example";
        await InviteAsync(manager, email);
        accounts.Mails.IsAway = true;
        // More often than mails of the kind are sent to somebody within an hour.
        for (var attempt = 0; attempt < 8; attempt++)
        {
            await Should.ThrowAsync<SmtpException>(accounts.RunJobsAsync);
        }

        accounts.Mails.IsAway = false;
        await accounts.RunJobsAsync();
        (await AcceptAsync(accounts.Mails.TokenTo(email), "Zoé", "un volcan sous la neige")).ShouldBeNull();
    }

    [Fact]
    public async Task T4_a_suspension_ends_sessions_at_once_and_refuses_new_ones()
    {
        var manager = await accounts.AddUserAsync("manager");
        var member = await accounts.AddUserAsync("member");
        var tokens = await accounts.SignInAsync(member.Email);
        var directory = accounts.Host.Services.GetRequiredService<SessionDirectory>();
        var session = await accounts.ReadAsync(database =>
            database.Set<Session>().Where(other => other.UserId == member.Id).Select(other => other.Id).SingleAsync()
        );
        (await directory.FindAsync(session, CancellationToken.None)).ShouldNotBeNull();

        var result = await accounts.ActAsync(
            manager,
            Manager,
            (SuspendUser suspend) => suspend.ExecuteAsync(member.Id, CancellationToken.None)
        );

        result.Errors.ShouldBeNull();
        (await directory.FindAsync(session, CancellationToken.None)).ShouldBeNull();
        await Should.ThrowAsync<InvalidCredentialsException>(() => accounts.SignInAsync(member.Email));
        await using var scope = accounts.Host.Scope();
        await Should.ThrowAsync<InvalidRefreshTokenException>(() =>
            scope
                .ServiceProvider.GetRequiredService<RefreshSession>()
                .RefreshAsync(tokens.RefreshToken, CancellationToken.None)
        );
        await accounts.ActAsync(
            manager,
            Manager,
            (ReactivateUser open) => open.ExecuteAsync(member.Id, CancellationToken.None)
        );
        (await accounts.SignInAsync(member.Email)).UserId.ShouldBe(member.Id);
    }

    [Fact]
    public async Task Z8_nobody_acts_on_who_holds_a_right_that_he_lacks()
    {
        var manager = await accounts.AddUserAsync("manager");
        var publisher = await accounts.AddUserAsync("publisher", "content.publish");
        var result = await accounts.ActAsync(
            manager,
            Manager,
            (SuspendUser suspend) => suspend.ExecuteAsync(publisher.Id, CancellationToken.None)
        );
        result.Errors!.Single().ShouldBeOfType<RightNotHeldError>().Permissions.ShouldBe(["content.publish"]);
        (await accounts.FindAsync(publisher.Id)).Status.ShouldBe(UserStatus.Active);
    }

    [Fact]
    public async Task Z8_of_two_administrators_who_suspend_each_other_at_once_one_stays()
    {
        var one = await accounts.AddUserAsync("one");
        var other = await accounts.AddUserAsync("other");
        await accounts.MakeAdministratorAsync(one.Id);
        await accounts.MakeAdministratorAsync(other.Id);
        var results = await Task.WhenAll(SuspendAsync(one, other), SuspendAsync(other, one));
        results.Count(result => result.Errors is null).ShouldBe(1);
        results.SelectMany(result => result.Errors ?? []).Single().ShouldBeOfType<LastAdministratorError>();
    }

    [Fact]
    public async Task An_erased_person_is_gone_and_the_row_stays_for_what_was_written()
    {
        var manager = await accounts.AddUserAsync("manager");
        var member = await accounts.AddUserAsync("Amandine");
        await accounts.SignInAsync(member.Email);
        var result = await accounts.ActAsync(
            manager,
            Manager,
            (EraseUser erase) => erase.ExecuteAsync(member.Id, CancellationToken.None)
        );
        result.Errors.ShouldBeNull();
        var row = await accounts.ReadAsync(database =>
            database
                .Database.SqlQuery<string>(
                    $"SELECT users::text || coalesce((SELECT string_agg(sessions::text, '') FROM sessions WHERE user_id = users.id), '') AS \"Value\" FROM users WHERE id = {member.Id}"
                )
                .SingleAsync()
        );
        row.ShouldContain("DELETED");
        row.ShouldNotContain("Amandine", Case.Insensitive);
        row.ShouldNotContain("198.51.");
    }

    private Task<GraphQL.Types.Annotated.MutationResult<User>> SuspendAsync(User actor, User target) =>
        accounts.ActAsync(
            actor,
            Manager,
            (SuspendUser suspend) => suspend.ExecuteAsync(target.Id, CancellationToken.None)
        );

    private async Task<User> InviteAsync(User manager, string email)
    {
        var result = await accounts.ActAsync(
            manager,
            Manager,
            (InviteUser invite) => invite.ExecuteAsync(new InviteUserInput(email, "Zoé"), CancellationToken.None)
        );
        result.Errors.ShouldBeNull();
        return result.Value!;
    }

    private async Task<PasswordWeakness?> AcceptAsync(string token, string name, string password)
    {
        await using var scope = accounts.Host.Scope();
        return await scope
            .ServiceProvider.GetRequiredService<AcceptInvitation>()
            .ExecuteAsync(token, name, password, accounts.NewAddress(), CancellationToken.None);
    }
}
