namespace Lavamedia.Media.Variants;

/// <summary>Which variants are made of a picture, and how hard the encoders try.</summary>
/// <param name="Widths">Widths in pixels; those not smaller than the original are left out.</param>
/// <param name="LargestWidth">The original's own width is a variant as well, cut to this.</param>
/// <param name="LargestAvifWidth">AVIF takes too long above this width.</param>
/// <param name="AvifEffort">From 0 (fast) to 9 (small).</param>
public sealed record VariantPlan(IReadOnlyList<int> Widths, int LargestWidth, int LargestAvifWidth, int AvifEffort)
{
    /// <summary>What phones, tablets and desktops ask for at one to two device pixels for each pixel of the page.</summary>
    public static VariantPlan Default { get; } = new([320, 640, 960, 1280, 1600], 2400, 1600, AvifEffort: 1);

    /// <summary>The variants of a picture of a width, smallest first.</summary>
    public IEnumerable<PlannedVariant> For(int originalWidth)
    {
        var own = Math.Min(originalWidth, LargestWidth);
        foreach (var width in Widths.Where(width => width < own).Append(own))
        {
            if (width <= LargestAvifWidth)
            {
                yield return new PlannedVariant(MediaFormat.Avif, width);
            }

            yield return new PlannedVariant(MediaFormat.Webp, width);
            yield return new PlannedVariant(MediaFormat.Jpeg, width);
        }
    }
}
