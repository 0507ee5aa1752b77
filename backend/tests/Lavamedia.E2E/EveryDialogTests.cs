using System.Text.RegularExpressions;

namespace Lavamedia.E2E;

/// <summary>
/// Which dialogs, menus and popovers there are is read where the admin declares them; a new one is a failure until it is said how to come
/// to it.
/// </summary>
public sealed partial class EveryDialogTests
{
    /// <summary>Those that need more than a way through the screens, and the tests that come to them.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["app/secret-dialog.tsx"] = nameof(AdministrationTests),
        ["features/account/passkeys-section.tsx"] = "Names a key of a device, which no browser of tests has.",
        ["features/account/recovery-codes-dialog.tsx"] = nameof(AccountDesk),
        ["features/applications/application-acts.tsx"] = nameof(AdministrationTests),
        ["features/applications/application-row.tsx"] = nameof(AdministrationTests),
        ["features/content-types/loss-dialog.tsx"] =
            "Says what a changed type would lose, as the confirmation above others.",
        ["features/editor/body/writing/block-handle.tsx"] = "Follows the pointer; the keyboard has the menu of blocks.",
        ["features/editor/comments/thread-card.tsx"] = nameof(ReviewTests),
        ["features/editor/merging/merge-dialog.tsx"] = nameof(NothingTypedIsLostTests),
        ["features/identity-providers/delete-provider-dialog.tsx"] = nameof(AdministrationTests),
        ["features/identity-providers/provider-row.tsx"] = nameof(AdministrationTests),
        ["features/schedules/schedule-dialog.tsx"] = nameof(PlanningTests),
        ["features/session/session-dialog.tsx"] = nameof(NothingTypedIsLostTests),
    };

    [Fact]
    public void Every_dialog_is_opened_somewhere()
    {
        var source = Repository.PathOf("frontend/apps/admin/src");
        var declared = Directory
            .EnumerateFiles(source, "*.tsx", SearchOption.AllDirectories)
            .Where(file => Declaration().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(source, file).Replace('\\', '/'));

        new[]
        {
            EditorDialogTests.Openings,
            IdentityDialogTests.Openings,
            NewsroomDialogTests.Openings,
            SiteDialogTests.Openings,
        }
            .SelectMany(openings => openings)
            .Select(opening => opening.File)
            .Concat(Elsewhere.Keys)
            .ShouldBe(declared, ignoreOrder: true);
    }

    [GeneratedRegex(@"<(Dialog|Dialog\.Root|Menu|Popover\.Root|ConfirmDialog)[\s>]")]
    private static partial Regex Declaration();
}
