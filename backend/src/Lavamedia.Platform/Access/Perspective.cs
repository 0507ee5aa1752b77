namespace Lavamedia.Platform.Access;

/// <summary>
/// Who asks, and what for: all that visibility filters decide by. One per scope; the scope's database context has the same, and what is
/// read without a context has no other.
/// </summary>
/// <param name="viewer">Who asks.</param>
public sealed class Perspective(IViewer viewer)
{
    private Guid[] disclosed = [];

    /// <summary>Who asks.</summary>
    public IViewer Viewer { get; } = viewer;

    /// <summary>What the selection asks for; drafts are shown only to those entitled.</summary>
    public Stage Stage { get; set; } = Stage.Published;

    /// <summary>Whether the selection asks for more than what is published.</summary>
    public bool AsksForDrafts => Stage == Stage.Draft;

    /// <summary>The signed-in user, or null for a reader.</summary>
    public Guid? ViewerId => Viewer.UserId;

    /// <summary>Whether the viewer holds a permission.</summary>
    /// <param name="permission">A code such as <c>content.read_drafts</c>.</param>
    public bool ViewerCan(string permission) => Viewer.Can(permission);

    /// <summary>Whether the viewer holds a permission in some areas, whether or not everywhere.</summary>
    /// <param name="permission">A code such as <c>content.read_drafts</c>.</param>
    public bool ViewerIsLimitedTo(string permission) => Viewer.AreasOf(permission).Count > 0;

    /// <summary>Keys of the areas in which the viewer holds a permission.</summary>
    /// <param name="permission">A code such as <c>content.read_drafts</c>.</param>
    public Guid[] ViewerAreas(string permission) => [.. Viewer.AreasOf(permission)];

    /// <summary>Whether the selection may see single rows beside what its viewer may see, because of an address that is a right by itself.</summary>
    public bool HasDisclosures => disclosed.Length > 0;

    /// <summary>Keys of the rows that the selection may see beside what its viewer may see.</summary>
    public Guid[] Disclosed() => disclosed;

    /// <summary>Lets the selection see single rows, such as the version that a preview link shows, whoever asks.</summary>
    /// <param name="keys">The keys of the rows; visibility filters say for which entities they count.</param>
    public void Disclose(IEnumerable<Guid> keys) => disclosed = [.. keys];
}
