using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Items;

/// <summary>What <c>node</c> and <c>nodes</c> can be asked beside ids.</summary>
[NodeFields]
public static class ContentNodes
{
    /// <summary>Lets the field show what the viewer asks for, as every other root of content does.</summary>
    /// <param name="stage">What to show: with `DRAFT`, entitled viewers also find drafts and versions.</param>
    public static void Show(Perspective perspective, Stage stage = Stage.Published) => perspective.Stage = stage;
}
