namespace Lavamedia.Content.FrontPages;

/// <summary>The form in which a section of a front page is set.</summary>
public enum FrontPageLayout
{
    /// <summary>One first thing, large, and what is next in weight beside it.</summary>
    Lead,

    /// <summary>One large article and the others beside it; sections that follow each other take turns in the side.</summary>
    Feature,

    /// <summary>All alike, in a row of pictures.</summary>
    Grid,

    /// <summary>Numbered headlines below each other, without pictures.</summary>
    List,

    /// <summary>Short headlines beside each other.</summary>
    Strip,
}
