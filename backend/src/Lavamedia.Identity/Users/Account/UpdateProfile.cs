using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Identity.Users.Account;

/// <summary>Changes what a person says about oneself.</summary>
internal sealed class UpdateProfile(LavamediaDbContext context, FindUsers users, IViewer viewer)
{
    public async Task<MutationResult<User>> ExecuteAsync(UpdateProfileInput input, CancellationToken cancellationToken)
    {
        context.ChangeTracker.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var user = await users.LockOwnAsync(viewer.UserId, cancellationToken);
        if (input.DisplayName.IsGiven)
        {
            user.DisplayName = input.DisplayName.Value?.Trim() ?? string.Empty;
        }

        if (input.Biography.IsGiven)
        {
            user.Biography = string.IsNullOrWhiteSpace(input.Biography.Value) ? null : input.Biography.Value.Trim();
        }

        if (input.Locale.IsGiven)
        {
            user.Locale = input.Locale.Value ?? User.DefaultLocale;
        }

        ValidationError?[] errors =
        [
            CheckProfile.Name(user.DisplayName, "displayName"),
            CheckProfile.Biography(user.Biography, "biography"),
            CheckProfile.Locale(user.Locale, "locale"),
        ];
        if (errors.OfType<ValidationError>().ToList() is { Count: > 0 } wrong)
        {
            context.ChangeTracker.Clear();
            return MutationResult<User>.Failure(wrong);
        }

        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        context.ChangeTracker.Clear();
        return user;
    }
}
