using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Factors.Passkeys;

/// <summary>Gives a passkey another name. It signs in as before, so no recent sign-in is asked for.</summary>
internal sealed class NamePasskey(LavamediaDbContext context, FindUsers users, IViewer viewer)
{
    public async Task<MutationResult<User>> ExecuteAsync(Guid id, string name, CancellationToken cancellationToken)
    {
        if (Check(name) is { } wrong)
        {
            return MutationResult<User>.Failure(wrong);
        }

        var text = name.Trim();
        await context
            .Set<Passkey>()
            .Where(passkey => passkey.Id == id && passkey.UserId == viewer.UserId)
            .ExecuteUpdateAsync(set => set.SetProperty(passkey => passkey.Name, text), cancellationToken);
        return (await users.ByIdAsync(viewer.UserId ?? Guid.Empty, cancellationToken))!;
    }

    internal static ValidationError? Check(string name) =>
        name.Trim().Length is 0 or > Passkey.MaximumNameLength
            ? new ValidationError(
                name.Trim().Length == 0 ? ValidationReason.Required : ValidationReason.TooLong,
                $"A name of 1 to {Passkey.MaximumNameLength} characters is needed.",
                "name",
                Passkey.MaximumNameLength
            )
            : null;
}
