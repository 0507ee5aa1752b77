using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Audit;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Identity.Users.Lifecycle;

/// <summary>Changes what an account says about its person, for whoever manages accounts; the person does so by <c>updateProfile</c>.</summary>
internal sealed class UpdateUser(ChangeAccount change, AuditTrail audit, IViewer viewer)
{
    public Task<MutationResult<User>> ExecuteAsync(UpdateUserInput input, CancellationToken cancellationToken) =>
        change.RunAsync(input.Id, user => Task.FromResult<IGraphQLError?>(Change(user, input)), cancellationToken);

    private ValidationError? Change(User user, UpdateUserInput input)
    {
        var before = Profile(user);
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

        var error =
            CheckProfile.Name(user.DisplayName, "displayName")
            ?? CheckProfile.Biography(user.Biography, "biography")
            ?? CheckProfile.Locale(user.Locale, "locale");
        if (error is null)
        {
            audit.Add(
                SecurityEventType.Changed,
                viewer.UserId,
                AuditedChange.Of(nameof(User), user.Id, before, Profile(user))
            );
        }

        return error;
    }

    private static object Profile(User user) =>
        new
        {
            user.DisplayName,
            user.Biography,
            user.Locale,
        };
}
