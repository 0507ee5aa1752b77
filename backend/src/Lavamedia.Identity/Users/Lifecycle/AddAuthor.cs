using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Audit;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Identity.Users.Lifecycle;

/// <summary>
/// Adds somebody who signs articles that were written elsewhere. Nothing is sent, and nobody can sign in: an administrator may
/// send the invitation later.
/// </summary>
public sealed class AddAuthor
{
    private readonly LavamediaDbContext context;
    private readonly IViewer viewer;
    private readonly FindUsers users;
    private readonly FindUserSlug slugs;
    private readonly AuditTrail audit;

    internal AddAuthor(
        LavamediaDbContext context,
        IViewer viewer,
        FindUsers users,
        FindUserSlug slugs,
        AuditTrail audit
    )
    {
        this.context = context;
        this.viewer = viewer;
        this.users = users;
        this.slugs = slugs;
        this.audit = audit;
    }

    /// <summary>The account that has the address, whoever may see it; null when there is none.</summary>
    public async Task<Guid?> FindAsync(string email, CancellationToken cancellationToken) =>
        (await users.ByEmailAsync(email, cancellationToken))?.Id;

    /// <summary>Adds the account.</summary>
    /// <param name="displayName">The name that stands with the articles.</param>
    /// <param name="email">The address; one that no mail can reach when it is not known.</param>
    /// <param name="biography">A line on who it is.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    /// <returns>The account, or a ForbiddenError or an EmailTakenError.</returns>
    public async Task<MutationResult<User>> ExecuteAsync(
        string displayName,
        string? email,
        string? biography,
        CancellationToken cancellationToken
    )
    {
        if (!viewer.Can(IdentityPermissions.ManageUsers))
        {
            return MutationResult<User>.Failure(new ForbiddenError(IdentityPermissions.ManageUsers));
        }

        context.ChangeTracker.Clear();
        if (email is not null && await users.ByEmailAsync(email, cancellationToken) is { } taken)
        {
            return MutationResult<User>.Failure(new EmailTakenError(taken.Id));
        }

        var id = Guid.CreateVersion7();
        var user = new User
        {
            Id = id,
            // ".invalid" belongs to nobody (RFC 2606): no mail is ever sent there.
            Email = email ?? $"{id:N}@author.invalid",
            DisplayName = Cut(displayName.Trim(), User.MaximumNameLength)!,
            Slug = await slugs.ForNameAsync(displayName, cancellationToken),
            Biography = Cut(biography?.Trim(), User.MaximumBiographyLength),
            Status = UserStatus.Invited,
        };
        context.Add(user);
        audit.Add(
            SecurityEventType.UserInvited,
            viewer.UserId,
            AuditedChange.Of(nameof(User), id, before: null, after: null)
        );
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
        return user;
    }

    private static string? Cut(string? text, int length) => text?.Length > length ? text[..length] : text;
}
