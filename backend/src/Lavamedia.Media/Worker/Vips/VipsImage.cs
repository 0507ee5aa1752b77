using static Lavamedia.Media.Worker.Vips.VipsNative;

namespace Lavamedia.Media.Worker.Vips;

/// <summary>An image of libvips: pixels, or the promise of them.</summary>
internal sealed class VipsImage(nint handle) : IDisposable
{
    public nint Handle { get; private set; } = handle;

    public int Width => VipsNative.Width(Handle);

    public int Height => VipsNative.Height(Handle);

    /// <summary>Width and height once the picture stands upright.</summary>
    public (int Width, int Height) UprightSize => SwapsSides(Handle) ? (Height, Width) : (Width, Height);

    /// <summary>Computes all pixels now, so that several encoders can share them.</summary>
    public VipsImage InMemory()
    {
        var copy = CopyToMemory(Handle);
        return copy != 0 ? new VipsImage(copy) : throw new VipsException("The picture's data is damaged.");
    }

    /// <summary>The channels of the first pixel, from 0 to 255.</summary>
    public unsafe byte[] FirstPixel()
    {
        var memory = WriteToMemory(Handle, out var size);
        if (memory == 0)
        {
            throw new VipsException("The picture's data is damaged.");
        }

        var pixel = new ReadOnlySpan<byte>((void*)memory, Math.Min((int)size, Bands(Handle))).ToArray();
        Free(memory);
        return pixel;
    }

    public void Dispose()
    {
        if (Handle != 0)
        {
            Release(Handle);
            Handle = 0;
        }
    }
}
